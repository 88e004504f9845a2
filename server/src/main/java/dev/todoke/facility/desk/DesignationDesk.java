package dev.todoke.facility.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.facility.Designation;
import dev.todoke.facility.DesignationEvent;
import dev.todoke.facility.DesignationRegister;
import dev.todoke.facility.FacilityReader;
import dev.todoke.facility.NameRegister;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where designations of clinics and new names of facilities are recorded (指定・名称変更の記録).
@Component
public class DesignationDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int LONGEST_NAME = 120;

    private final FacilityReader facilities;
    private final DesignationRegister designations;
    private final NameRegister names;
    private final AuditTrail audit;
    private final Clock clock;

    public DesignationDesk(
            FacilityReader facilities,
            DesignationRegister designations,
            NameRegister names,
            AuditTrail audit,
            Clock clock) {
        this.facilities = facilities;
        this.designations = designations;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /// What somebody wants to record.
    public record Wish(DesignationEvent.Kind kind, LocalDate day, String reason) {}

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    /// Records an event; answers why not, or nothing when it was recorded.
    @Transactional
    public List<Sentence> record(FacilityCode code, Wish wish, String by) {
        var facility = facilities.find(code);
        if (facility.isEmpty()) {
            return List.of(Sentence.of("designation", "clinics-only"));
        }
        var event = new DesignationEvent(
                code, wish.kind(), wish.day(), wish.reason().strip(), clock.instant(), by);
        var faults = new Designation(facility.get(), designations.eventsOf(code)).faults(event);
        var details = Map.of("kind", wish.kind().name(), "day", wish.day().toString());
        if (!faults.isEmpty()) {
            audit.refused(FacilityAudit.DESIGNATION_RECORDED, subject(code), details);
            return faults;
        }
        designations.record(event);
        audit.done(FacilityAudit.DESIGNATION_RECORDED, subject(code), details);
        return List.of();
    }

    @Transactional
    public List<DesignationEvent> events(FacilityCode code) {
        return designations.eventsOf(code);
    }

    /// The event of a kind that was recorded last, for its notice; that it was printed is recorded.
    @Transactional
    public Optional<DesignationEvent> toPrint(FacilityCode code, DesignationEvent.Kind kind) {
        var found = designations.eventsOf(code).stream()
                .filter(event -> event.kind() == kind)
                .reduce((_, later) -> later);
        found.ifPresent(_ -> audit.read(FacilityAudit.DESIGNATION_PRINTED, subject(code), Map.of("kind", kind.name())));
        return found;
    }

    /// Gives the facility a new name; answers whether the name and its first day can be taken.
    @Transactional
    public boolean rename(FacilityCode code, String name, LocalDate from, String by) {
        boolean possible = !name.isBlank() && name.length() <= LONGEST_NAME && !from.isAfter(today());
        if (!possible) {
            audit.refused(FacilityAudit.RENAMED, subject(code), Map.of("from", from.toString()));
            return false;
        }
        names.rename(code, name.strip(), from, by);
        audit.done(FacilityAudit.RENAMED, subject(code), Map.of("from", from.toString()));
        return true;
    }

    private static String subject(FacilityCode code) {
        return "facility:" + code;
    }
}
