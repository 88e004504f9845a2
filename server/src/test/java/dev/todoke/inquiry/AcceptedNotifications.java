package dev.todoke.inquiry;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.database.FaceTransactions;
import dev.todoke.facility.ContactRegister;
import dev.todoke.facility.FacilityContact;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.intake.Sample;
import dev.todoke.intake.desk.CorrectionDesk;
import dev.todoke.intake.desk.ExaminationDesk;
import dev.todoke.intake.desk.ReadingDesk;
import dev.todoke.intake.desk.Reception;
import dev.todoke.intake.desk.ReceptionDesk;
import dev.todoke.intake.desk.Reporter;
import dev.todoke.intake.desk.SubmissionDesk;
import dev.todoke.intake.store.SubmissionStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Progress;
import dev.todoke.linkage.PersonsChanged;
import dev.todoke.linkage.store.Cause;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.notification.Arrival;
import dev.todoke.validation.SubmissionRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;

/// Takes an invented hospital's notifications through every desk until they are accepted and linked (受理・照合済みの届出).
public class AcceptedNotifications {

    private final FacilityRegister register;
    private final ContactRegister contacts;
    private final ReceptionDesk reception;
    private final ReadingDesk reading;
    private final CorrectionDesk correction;
    private final SubmissionDesk submission;
    private final ExaminationDesk examination;
    private final SubmissionStore submissions;
    private final PersonGroupStore persons;
    private final FaceTransactions transactions;
    private final ApplicationEventPublisher events;

    public AcceptedNotifications(ApplicationContext application) {
        this.register = application.getBean(FacilityRegister.class);
        this.contacts = application.getBean(ContactRegister.class);
        this.reception = application.getBean(ReceptionDesk.class);
        this.reading = application.getBean(ReadingDesk.class);
        this.correction = application.getBean(CorrectionDesk.class);
        this.submission = application.getBean(SubmissionDesk.class);
        this.examination = application.getBean(ExaminationDesk.class);
        this.submissions = application.getBean(SubmissionStore.class);
        this.persons = application.getBean(PersonGroupStore.class);
        this.transactions = application.getBean(FaceTransactions.class);
        this.events = application;
    }

    public static Acting registry() {
        return Acting.at(Face.REGISTRY, "1");
    }

    public static Acting hospital(String facility) {
        return Acting.forFacility(facility, "101");
    }

    /// Enters a hospital with one contact; answers the contact's number.
    public long enter(String facility, String name) {
        return registry()
                .get(() -> transactions.get(() -> {
                    register.record(Sample.hospital(facility, name));
                    return contacts.enter(
                            new FacilityContact(
                                    0,
                                    new FacilityCode(facility),
                                    "届出　花子",
                                    "診療情報管理室",
                                    "092-555-0101",
                                    LocalDate.of(2020, 4, 1),
                                    LocalDate.MAX),
                            "1");
                }));
    }

    /// Sends the content as this hospital and accepts it; answers the receipt number.
    public String accept(Path folder, String facility, String content) throws IOException {
        var who = new Reporter(new FacilityCode(facility), "101");
        var file = Sample.file(folder, content);
        var received = (Reception.Received) hospital(facility)
                .get(() -> reception.keep(who, new ReceptionDesk.Sent(file, Arrival.REGULAR, null, null)));
        hospital(facility).run(() -> {
            reading.read(received.file(), Progress.NONE);
            correction.confirm(who, received.receipt(), "", "確かめました");
            submission.submit(
                    who, received.receipt(), new SubmissionRequest(SubmissionRequest.Scope.WITHOUT_ERRORS, "届出 花子"));
        });
        registry()
                .get(() -> transactions.get(() -> submissions.ofFile(received.file())))
                .forEach(s -> registry().run(() -> examination.accept(s.id(), "1", Progress.NONE)));
        return received.receipt();
    }

    /// Makes one person of these reports and consolidates it; answers the number.
    public String link(List<String> reports) {
        return registry()
                .get(() -> transactions.get(() -> {
                    long person = persons.newPerson(Instant.EPOCH);
                    persons.move(reports, person, Cause.run(0, Instant.EPOCH));
                    events.publishEvent(new PersonsChanged(List.of(PersonGroupStore.text(person))));
                    return PersonGroupStore.text(person);
                }));
    }
}
