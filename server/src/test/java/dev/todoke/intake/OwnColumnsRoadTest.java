package dev.todoke.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.intake.desk.Answer;
import dev.todoke.intake.desk.CorrectionDesk;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.intake.desk.MappingDesk;
import dev.todoke.intake.desk.NotificationSheets;
import dev.todoke.intake.desk.ReadingDesk;
import dev.todoke.intake.desk.Reception;
import dev.todoke.intake.desk.ReceptionDesk;
import dev.todoke.intake.desk.Reporter;
import dev.todoke.intake.store.FileRow;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.ColumnMapping;
import dev.todoke.notification.ColumnMapping.Assigned;
import dev.todoke.notification.FileState;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.sheet.SheetWriter;
import dev.todoke.testing.ServerTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@DisplayName("Excelのファイルと独自の列のファイルの道のり")
class OwnColumnsRoadTest {

    private static final Reporter HERE = new Reporter(new FacilityCode("40X11"), "121");
    private static final String HEADING = "患者ID,姓,名,性,診断日,部位";

    @Autowired
    private FacilityRegister register;

    @Autowired
    private MappingDesk mapping;

    @Autowired
    private ReceptionDesk reception;

    @Autowired
    private ReadingDesk reading;

    @Autowired
    private CorrectionDesk correction;

    @Autowired
    private FileDesk files;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void registerHospital() {
        Acting.at(Face.REGISTRY, "1").run(() -> register.record(Sample.hospital("40X11", "なぎさ病院")));
    }

    private static Acting here() {
        return Acting.forFacility(HERE.facility().value(), HERE.account());
    }

    private FileRow sendAndRead(byte[] content) throws IOException {
        var file = Files.write(Files.createTempFile(folder, "sent", ".bin"), content);
        var received = (Reception.Received)
                here().get(() -> reception.keep(HERE, new ReceptionDesk.Sent(file, Arrival.REGULAR, null, null)));
        return here().get(() -> reading.read(received.file(), Progress.NONE));
    }

    private List<Sentence> notices(FileRow file) {
        return here().get(() -> files.open(file.receipt()))
                .orElseThrow()
                .about()
                .notices();
    }

    @Test
    @DisplayName("記入用のExcelに書いて送ると、先頭の0も日付もそのまま読め、直したものがExcelで戻る")
    void workbook() throws IOException {
        var template = NotificationSheets.template()[0];
        var values = new ArrayList<>(List.of(Sample.clean("0071").strip().split(",", -1)));
        values.set(4, "1951-03-12");
        var filled = new dev.todoke.sheet.Sheet(template.name(), template.columns(), List.of(values));
        var file = sendAndRead(SheetWriter.bytes(filled));
        assertThat(file.fault()).isEmpty();
        assertThat(file.records()).isEqualTo(1);
        var record = here().get(() -> correction.open(file.receipt(), 1))
                .orElseThrow()
                .record()
                .current();
        assertThat(record.value(Item.CHART_NUMBER)).isEqualTo("0071");
        assertThat(record.value(Item.BIRTH_DATE)).isEqualTo("19510312");
        var back =
                here().get(() -> files.correctedSheet(file)).rows().iterator().next();
        assertThat(back.get(0)).isEqualTo("0071");
        assertThat(back.get(ImportLayout.newest().indexOf(Item.BIRTH_DATE))).isEqualTo("1951-03-12");
    }

    @Test
    @DisplayName("知らない列のファイルは一度対応を決めれば読め、次の同じ見出しのファイルは自動で読んでそう知らせる")
    void ownColumns() throws IOException {
        var first = sendAndRead((HEADING + "\n0071,科学,太郎,男,20250512,C162\n").getBytes(StandardCharsets.UTF_8));
        assertThat(first.state()).isEqualTo(FileState.UNREADABLE);
        var opened = here().get(() -> mapping.open(first.receipt())).orElseThrow();
        assertThat(opened.lines().get(1)).contains("科学");

        var columns = new ColumnMapping(
                true,
                6,
                List.of(
                        new Assigned(1, Item.CHART_NUMBER, Map.of()),
                        new Assigned(2, Item.NAME, Map.of()),
                        new Assigned(3, Item.NAME, Map.of()),
                        new Assigned(4, Item.SEX, Map.of("男", "1", "女", "2")),
                        new Assigned(5, Item.DIAGNOSIS_DATE, Map.of()),
                        new Assigned(6, Item.TOPOGRAPHY, Map.of())));
        var without = new ColumnMapping(true, 6, columns.columns().subList(0, 2));
        assertThat(here().get(() -> mapping.match(HERE, first.receipt(), without)))
                .isInstanceOf(Answer.Refused.class);
        assertThat(here().get(() -> mapping.match(HERE, first.receipt(), columns)))
                .isEqualTo(new Answer.Done(6));
        var again = here().get(() -> reading.read(first.id(), Progress.NONE));
        assertThat(again.records()).isEqualTo(1);
        assertThat(again.state()).isEqualTo(FileState.TO_CORRECT);

        var second = sendAndRead((HEADING + "\n0072,科学,花子,女,20250513,C163\n").getBytes(StandardCharsets.UTF_8));
        assertThat(second.records()).isEqualTo(1);
        assertThat(notices(second)).extracting(Sentence::key).containsExactly("MAPPED");
        var record = here().get(() -> correction.open(second.receipt(), 1))
                .orElseThrow()
                .record()
                .current();
        assertThat(record.value(Item.NAME)).isEqualTo("科学　花子");
        assertThat(record.value(Item.SEX)).isEqualTo("2");
    }
}
