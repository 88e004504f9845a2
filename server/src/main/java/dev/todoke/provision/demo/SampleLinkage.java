package dev.todoke.provision.demo;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.database.FaceTransactions;
import dev.todoke.demo.DemoWorld;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonRecordReader;
import dev.todoke.person.PersonSource;
import dev.todoke.provision.DeliveryCommand;
import dev.todoke.provision.ListState;
import dev.todoke.provision.MediaRegister;
import dev.todoke.provision.Phase;
import dev.todoke.provision.delivery.MediumKind;
import dev.todoke.provision.delivery.Part;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ListDesk;
import dev.todoke.provision.store.ApplicationStore;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// A sample of linkage use (リンケージ利用の見本): an accepted application whose list waits to be matched. Its people are
/// invented people of the demonstration, some of them spelt otherwise, some left out.
@Component
@ConditionalOnBooleanProperty("todoke.demo.enabled")
class SampleLinkage {

    private static final String TITLE = "健診受診者の追跡研究(見本)";
    private static final String HOSPITAL = "院内がん登録のための請求(見本)";
    private static final int PEOPLE = 60;

    private final SampleRoad road;
    private final ApplicationDesk desk;
    private final ListDesk lists;
    private final ObjectProvider<PersonRecordReader> persons;
    private final FaceTransactions transactions;

    SampleLinkage(
            SampleRoad road,
            ApplicationDesk desk,
            ListDesk lists,
            ObjectProvider<PersonRecordReader> persons,
            FaceTransactions transactions) {
        this.transactions = transactions;
        this.road = road;
        this.desk = desk;
        this.lists = lists;
        this.persons = persons;
    }

    ApplicationStore.Line bring(SampleCast cast, SortedSet<YearOfDiagnosis> closed, DemoWorld world) {
        var text = road.text(TITLE, "すべて", List.copyOf(closed), List.of(SampleText.RESEARCH, SampleText.LINKAGE), "");
        var line = road.bring(cast, text, Phase.EXTRACTING, world);
        var applicant = cast.applicant();
        var application = SampleRoad.as(Face.APPLICANT, applicant, () -> desk.read(line.id(), "demo"))
                .orElseThrow();
        if (new ListState(application).list().isEmpty()) {
            byte[] file = new SampleList(chosen()).file();
            SampleRoad.given(SampleRoad.as(Face.APPLICANT, applicant, () -> lists.handIn(applicant, line.id(), file)));
        }
        return line;
    }

    /// A hospital's request whose two files are packed and lie on media (法第20条の見本).
    ApplicationStore.Line bringHospital(SampleCast cast, SortedSet<YearOfDiagnosis> closed, DemoWorld world) {
        String facility = chosen().stream()
                .flatMap(record -> record.facility().stream())
                .map(FacilityCode::value)
                .findFirst()
                .orElseThrow(() -> new SampleStuck("no report of a hospital"));
        var text = road.text(HOSPITAL, "", List.copyOf(closed), List.of(SampleText.HOSPITAL), facility);
        var line = road.bring(cast, text, Phase.HANDING_OVER, world);
        var application = SampleRoad.as(Face.OFFICE, cast.clerk(), () -> desk.read(line.id(), "demo"))
                .orElseThrow();
        if (new MediaRegister(application).media().isEmpty()) {
            for (Part part : new MediaRegister(application).parts()) {
                road.office(cast.clerk(), line.id(), new DeliveryCommand.RegisterMedium(MediumKind.CD_R, part, "", ""));
            }
        }
        return line;
    }

    /// The same people every time: those whose report numbers come first in an order that looks random.
    private List<PersonRecord> chosen() {
        var chosen = new TreeMap<Integer, PersonRecord>();
        transactions.as(Acting.at(Face.REGISTRY), () -> {
            persons.getObject().each(record -> {
                if (record.source() == PersonSource.NOTIFICATION
                        && !record.name().given().isEmpty()
                        && record.born().digits().matches("[0-9]{8}")
                        && !record.born().digits().contains("99")) {
                    chosen.put(record.id().hashCode() * 0x9E3779B9, record);
                    if (chosen.size() > PEOPLE) {
                        chosen.pollLastEntry();
                    }
                }
            });
            return chosen.size();
        });
        return List.copyOf(chosen.values());
    }
}
