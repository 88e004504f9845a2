package dev.todoke.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.intake.reading.ContentReading;
import dev.todoke.intake.reading.FileSource;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.FileFault;
import dev.todoke.notification.FileForm;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("電子届出票を作り、ほかのソフトで記入し、読み取る")
class FormReaderTest {

    static final String KEY = "0123456789abcdef0123456789abcdef";

    private static final FacilityCode HERE = new FacilityCode("40F01");
    private static final FacilityCode NEIGHBOUR = new FacilityCode("40F02");
    private static final Instant ARRIVED = Instant.parse("2026-08-01T03:00:00Z");
    private static final IssuedForm FORM = new IssuedForm(
            new FormNumber(12), HERE, "しおかぜ病院", 2025, 3, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 31));

    private static byte[] empty = {};

    private final List<RawRecord> records = new ArrayList<>();

    /// The font alone takes half a second, so one form serves all.
    @BeforeAll
    static void make() {
        empty = new FormWriter().write(FORM, FilledByHand.PASSWORD, KEY);
    }

    private static FilledByHand filled() throws IOException {
        return new FilledByHand(empty);
    }

    private ContentReading read(byte[] pdf, FacilityCode sender, Instant at) {
        return new FormReader(
                        ImportLayout.newest(),
                        number ->
                                number.equals(FORM.number()) ? Optional.of(new KnownForm(FORM, KEY)) : Optional.empty())
                .read(pdf, sender, at, records::add);
    }

    private FileFault fault(byte[] pdf) {
        return ((FileReading.Unreadable) read(pdf, HERE, ARRIVED).reading()).fault();
    }

    @Test
    @DisplayName("記入した1件は取込データ形式の1件になる: コードは選んだ値、日付はどちらの暦でも8桁")
    void oneCase() throws IOException {
        var reading = read(filled().firstCase().finalised("令和8年7月15日").save(), HERE, ARRIVED);
        assertThat(reading.reading()).isEqualTo(new FileReading.ReadInFull(FileForm.UTF_8_WITH_HEADER, 1));
        assertThat(reading.source()).isEqualTo(new FileSource.Form(FORM.number(), LocalDate.of(2026, 7, 15)));
        assertThat(reading.notices()).isEmpty();
        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.value(Item.CHART_NUMBER)).isEqualTo("0045129");
            assertThat(record.value(Item.NAME)).isEqualTo("科学　太郎");
            assertThat(record.value(Item.BIRTH_DATE)).isEqualTo("19510312");
            assertThat(record.value(Item.DIAGNOSIS_DATE)).isEqualTo("20250512");
            assertThat(record.value(Item.LATERALITY)).isEqualTo("7");
            assertThat(record.value(Item.MORPHOLOGY)).isEqualTo("814032");
            assertThat(record.line()).isEqualTo(1);
        });
    }

    @Test
    @DisplayName("パスワードを外して保存したPDFも読める")
    void savedWithoutPassword() throws IOException {
        var reading = read(filled().firstCase().finalised("20260715").saveWithoutPassword(), HERE, ARRIVED);
        assertThat(reading.reading()).isInstanceOf(FileReading.ReadInFull.class);
    }

    @Test
    @DisplayName("2ページ目だけ記入しても、どの届出票かがわかる")
    void emptyPagesAreLeftOut() throws IOException {
        var form = filled().write("case002-100", "0071").finalised("20260715").save();
        read(form, HERE, ARRIVED);
        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.line()).isEqualTo(2);
            assertThat(record.number()).isEqualTo(1);
        });
    }

    @Test
    @DisplayName("有効期限を過ぎた届出票も読み、そのことを知らせる")
    void expired() throws IOException {
        var form = filled().firstCase().finalised("20260901").save();
        var reading = read(form, HERE, Instant.parse("2026-09-01T03:00:00Z"));
        assertThat(reading.notices()).containsExactly(ContentReading.notice("FORM_EXPIRED", "2026-08-31"));
        assertThat(records).hasSize(1);
    }

    @Test
    @DisplayName("添付されたCSVは届出票の続きとして読む")
    void attachedCsv() throws IOException {
        var csv =
                "0045130,カガク　ハナコ,科学　花子,2,19560101,40,福岡市,20250512,7,C162,814032,1,2,1,8,410,410,1,2,2,1,2,2,2,2,,,,\r\n";
        var form = filled().firstCase()
                .finalised("20260715")
                .attach("届出.csv", csv.getBytes(FileForm.WINDOWS_31J))
                .save();
        var reading = read(form, HERE, ARRIVED);
        assertThat(reading.notices()).containsExactly(ContentReading.notice("ATTACHED_CSV", "1", "2"));
        assertThat(records).extracting(r -> r.value(Item.SEX)).containsExactly("1", "2");
        assertThat(records).extracting(RawRecord::number).containsExactly(1L, 2L);
    }

    @Test
    @DisplayName("添付されたCSVの誤りは、CSVのものとして返る")
    void attachedCsvOfTheWrongKind() throws IOException {
        var form = filled().finalised("20260715")
                .attach("a.csv", "a;b;c\n1;2;3\n".getBytes(StandardCharsets.UTF_8))
                .save();
        assertThat(fault(form)).isEqualTo(FileFault.WRONG_SEPARATOR);
    }

    @Test
    @DisplayName("確定していない届出票は、どこに印を付けるかを示して断る")
    void notFinal() throws IOException {
        var reading = read(filled().firstCase().save(), HERE, ARRIVED);
        assertThat(((FileReading.Unreadable) reading.reading()).sentence(Locale.JAPANESE))
                .contains("表紙の「確定」で「届出内容を確定しました」を選び");
        assertThat(records).isEmpty();
    }

    @Test
    @DisplayName("断る理由はそれぞれ違う")
    void refusals() throws IOException {
        var here = filled().firstCase().finalised("20260715").save();
        assertThat(((FileReading.Unreadable) read(here, NEIGHBOUR, ARRIVED).reading()).fault())
                .isEqualTo(FileFault.FORM_OTHER_FACILITY);
        assertThat(fault(filled().firstCase().finalised("きのう").save())).isEqualTo(FileFault.FORM_FINAL_DAY);
        assertThat(fault(filled().finalised("20260715").save())).isEqualTo(FileFault.FORM_EMPTY);
        assertThat(fault(filled().firstCase()
                        .write("cover-cases", "2")
                        .finalised("20260715")
                        .save()))
                .isEqualTo(FileFault.FORM_COUNT);
        assertThat(fault(filled().firstCase().finalised("20260715").withScript().save()))
                .isEqualTo(FileFault.FORM_ACTIVE);
        assertThat(fault(filled().firstCase()
                        .finalised("20260715")
                        .attach("a.exe", new byte[10])
                        .save()))
                .isEqualTo(FileFault.FORM_ATTACHMENT);
        assertThat(fault(filled().firstCase().finalised("20260715").saveWithPassword("another-one")))
                .isEqualTo(FileFault.FORM_PASSWORD);
        assertThat(fault(Arrays.copyOf(here, here.length / 3))).isEqualTo(FileFault.FORM_DAMAGED);
    }

    @Test
    @DisplayName("PDFの中のどこを壊しても、断られるか読めるかのどちらかになる")
    void brokenAnywhere() throws IOException {
        var form = filled().firstCase().finalised("20260715").saveWithoutPassword();
        var random = new java.util.Random(20260715);
        for (int i = 0; i < 12; i++) {
            var broken = form.clone();
            int from = broken.length - 1 - random.nextInt(Math.min(broken.length, 200_000));
            for (int at = from; at < Math.min(broken.length, from + 50); at++) {
                broken[at] = (byte) random.nextInt(256);
            }
            Assertions.assertThatCode(() -> read(broken, HERE, ARRIVED)).doesNotThrowAnyException();
        }
    }

    @Test
    @DisplayName("開くには病院が決めたパスワードが要り、選択肢はコードとことばを示す")
    void whatTheHospitalGets() throws IOException {
        Assertions.assertThatThrownBy(() -> Loader.loadPDF(empty, "wrong")).isInstanceOf(IOException.class);
        try (var document = Loader.loadPDF(empty, FilledByHand.PASSWORD)) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            var sex = document.getDocumentCatalog().getAcroForm(null).getField("case003-140");
            assertThat(((org.apache.pdfbox.pdmodel.interactive.form.PDChoice) sex).getOptionsDisplayValues())
                    .contains("1 男", "2 女");
        }
        assertThat(FormNumber.inside(empty)).contains(FORM.number());
        assertThat(Sentence.of("file-faults", "FORM_NOT_FINAL").en()).contains("Choose");
    }
}
