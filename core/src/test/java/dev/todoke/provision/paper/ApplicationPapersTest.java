package dev.todoke.provision.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.ControlEvent;
import dev.todoke.provision.PledgeEvent;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.UseEvent;
import dev.todoke.provision.application.ApplicationDocument;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.Drafts;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.review.Approval;
import dev.todoke.provision.usage.DisposedMedium;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("申出者が出す様式")
class ApplicationPapersTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("申出書に書かれたことは、すべて紙にも出る")
    void everythingWrittenIsPrinted(Article article) {
        var draft = Drafts.under(article);
        var form = Form.of(draft);
        var paper = Papers.of(draft).paper(form.name(), 0).orElseThrow().content();

        for (var text : draft.texts().entrySet()) {
            var field = form.fieldOf(text.getKey());
            if (field.isPresent()
                    && List.of("text", "long", "files").contains(field.get().type())
                    && !List.of("area", "facility").contains(text.getKey())
                    && !(article == Article.HOSPITAL && text.getKey().equals("title"))) {
                assertThat(paper).as(text.getKey()).contains(text.getValue());
            }
        }
    }

    @Test
    @DisplayName("選択肢はすべて並び、選んだものだけが囲まれる")
    void allOptionsStandAndTheChosenIsCircled() {
        var choices =
                Papers.of(Drafts.under(Article.RESEARCH_IDENTIFIABLE)).paper("2-1", 0).orElseThrow().parts().stream()
                        .map(PaperForm.Part::block)
                        .filter(PaperBlock.Choice.class::isInstance)
                        .map(PaperBlock.Choice.class::cast)
                        .toList();

        assertThat(choices.getFirst().options())
                .containsExactly(
                        new PaperBlock.Option("第18条", false),
                        new PaperBlock.Option("第19条", false),
                        new PaperBlock.Option("第21条第8項", true),
                        new PaperBlock.Option("第21条第9項", false));
        assertThat(choices.get(1).options().getFirst().chosen()).isTrue();
    }

    @Test
    @DisplayName("安全管理のチェックは、記入したものに付き、匿名化していない情報だけのものは＊が前に立つ")
    void ticksAreTicked() {
        var ticks = Papers.of(Drafts.complete()).paper("2-1", 0).orElseThrow().parts().stream()
                .map(PaperForm.Part::block)
                .filter(PaperBlock.Tick.class::isInstance)
                .map(PaperBlock.Tick.class::cast)
                .toList();

        assertThat(ticks)
                .anySatisfy(tick -> {
                    assertThat(tick.text()).startsWith("ログインパスワードは8桁以上");
                    assertThat(tick.ticked()).isTrue();
                })
                .anySatisfy(tick -> {
                    assertThat(tick.text()).startsWith("情報を使う場所");
                    assertThat(tick.before()).isEqualTo("＊");
                    assertThat(tick.ticked()).isFalse();
                });
    }

    @Test
    @DisplayName("別紙は76項目が並び、選んだ項目に○が付く")
    void theAnnexHas76Items() {
        var annex = Papers.of(Drafts.complete()).paper("2-1", 0).orElseThrow().parts().stream()
                .map(PaperForm.Part::block)
                .filter(PaperBlock.Grid.class::isInstance)
                .map(PaperBlock.Grid.class::cast)
                .toList()
                .getLast();

        assertThat(annex.rows()).hasSize(76);
        assertThat(annex.rows().stream().filter(row -> row.get(2).equals("○")).map(List::getFirst))
                .containsExactly("1", "2", "3", "4", "5", "6", "10", "13", "19", "24", "25");
    }

    @Test
    @DisplayName("誓約書は利用者1人に1枚で、9の条項がある")
    void onePledgeForEachUser() {
        var papers = Papers.of(Drafts.complete());
        var pledge = papers.paper("2-3", 1).orElseThrow();

        assertThat(pledge.parts().stream().filter(part -> part.block() instanceof PaperBlock.Clause))
                .hasSize(9);
        assertThat(pledge.content()).contains("研究 一郎", "令和8年3月1日");
        assertThat(papers.paper("2-3", 2)).isEmpty();
    }

    @Test
    @DisplayName("画面で署名した誓約書には、署名した人・日・文言の版が印刷される")
    void aPledgeSignedOnScreenNamesItsWords() {
        var signed = new PledgeEvent.PledgeSigned("研究 一郎", "架空大学", LocalDate.of(2026, 3, 5), "文言 第3版", "a".repeat(64));
        var pledge = Papers.of(Drafts.complete(), signed).paper("2-3", 1).orElseThrow();

        assertThat(pledge.content()).contains("日付　令和8年3月5日", "署名　研究 一郎（画面で署名）", "署名した文言の版：文言 第3版");
        assertThat(Papers.of(Drafts.complete()).paper("2-3", 1).orElseThrow().content())
                .doesNotContain("画面で署名", "署名した文言");
    }

    @Test
    @DisplayName("二次元コードは様式・申出番号・版・照合値だけを言い、内容が変われば照合値が変わる")
    void theCodeSaysNothingPersonal() {
        var pledge = Papers.of(Drafts.complete()).paper("2-3", 1).orElseThrow();
        var other =
                Papers.of(Drafts.with("users.1.post", "准教授")).paper("2-3", 1).orElseThrow();

        assertThat(pledge.code()).matches("TODOKE/2-3\\.1/X2026-0005/1/[0-9A-F]{32}");
        assertThat(other.code()).isNotEqualTo(pledge.code());
    }

    @Test
    @DisplayName("用紙の下端は、申出と版、一覧の日付、又は記入前であることを言う")
    void theFootSaysWhatThePaperBelongsTo() {
        assertThat(PaperForm.Subject.of("X2026-0005", 2).words()).isEqualTo("X2026-0005　第2版");
        assertThat(PaperForm.Subject.of("X2026-0005", 0).words()).endsWith("提出前");
        assertThat(PaperForm.Subject.list(LocalDate.of(2026, 4, 1)).words()).isEqualTo("2026-04-01現在");
        assertThat(PaperForm.Subject.blank().words()).isEqualTo("記入前の様式");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PREFECTURE            | 2-1 2-3 3-1 4-1 4-2
            MUNICIPALITY          | 2-1 2-3 3-1 4-1 4-2
            HOSPITAL              | 2-2 2-3 4-2
            RESEARCH_IDENTIFIABLE | 2-1 2-3 3-2 4-2
            RESEARCH_ANONYMISED   | 2-1 2-3 4-2
            """)
    @DisplayName("根拠条項に合う様式だけが並ぶ")
    void onlyFormsOfTheArticleAreOffered(Article article, String forms) {
        assertThat(Papers.of(Drafts.under(article)).offered())
                .extracting(ApplicationPapers.Offered::form)
                .containsExactly(forms.split(" ", -1));
    }

    @Test
    @DisplayName("窓口の文言に差し替えると、その文言と版が印刷される")
    void theOfficesWordsReplaceOurs() {
        var lines = List.of(OwnTexts.HEADER, "4-2\ttitle\t委託に係る契約(公式の文言)", "# 覚え書き");
        var own = ((OwnTexts.Reading.Read) OwnTexts.read("架空県 2026-04-01", lines, PaperTexts.known())).texts();
        var paper = Papers.of(PaperTexts.with(own), Drafts.complete())
                .paper("4-2", 0)
                .orElseThrow();

        assertThat(paper.content()).contains("委託に係る契約(公式の文言)");
        assertThat(paper.edition()).contains("架空県 2026-04-01", "1か所");
        assertThat(Papers.of(Drafts.complete()).paper("4-2", 0).orElseThrow().edition())
                .contains("差し替え可");
    }

    @Test
    @DisplayName("知らない部分や列の足りない行は、行番号を挙げて断る")
    void faultyOwnTextsAreNamed() {
        var lines = List.of(OwnTexts.HEADER, "3-1\tno-such\t文", "3-1\ttitle");

        assertThat(OwnTexts.read("版", lines, PaperTexts.known()))
                .isEqualTo(
                        new OwnTexts.Reading.Faulty(List.of("2行目: 様式3-1に「no-such」という部分はありません。", "3行目: 3列ではなく2列あります。")));
    }

    @Test
    @DisplayName("廃棄処置及び実績報告書は、記録された廃棄と公表で埋まる")
    void theReportIsFilledFromTheHistory() {
        var document = asked();
        var paper = Papers.of(
                        Drafts.complete(),
                        new ReviewEvent.ApplicationAccepted(
                                "8保第1号", LocalDate.of(2026, 6, 1), Approval.of(document, new TreeSet<>()), List.of()),
                        new ReviewEvent.ProvisionNumbered(new ProvisionNumber("T2026-0001-1")),
                        new UseEvent.UseBegan(LocalDate.of(2026, 7, 1), LocalDate.of(2029, 3, 31)),
                        new UseEvent.DisposalFiled(List.of(
                                new DisposedMedium("M-01 CD-R", "shred", LocalDate.of(2029, 3, 1), "研究 一郎", "事務 花子"))),
                        new UseEvent.FinalReportFiled("架空学会誌 第1巻", List.of(), ""))
                .paper("国6", 0)
                .orElseThrow()
                .content();

        assertThat(paper).contains("T2026-0001-1", "X2026-0005", "令和11年3月31日", "M-01 CD-R", "裁断", "令和11年3月1日", "架空学会誌");
    }

    @Test
    @DisplayName("変更申出文書は、変更ごとに1枚で、変更前と変更後・区分・理由で埋まる")
    void aChangeIsPrintedWithOldAndNew() {
        var changed = Drafts.with("period-end", "2030-03-31");
        var papers = Papers.of(
                Drafts.complete(),
                new ReviewEvent.ApplicationAccepted(
                        "8保第1号", LocalDate.of(2026, 6, 1), Approval.of(asked(), new TreeSet<>()), List.of()),
                new ControlEvent.ChangeAsked(
                        1, "1", changed.texts(), "論文の査読が長引いたため", new TreeSet<>(List.of("period")), true));
        var paper = papers.paper("国2-4", 1).orElseThrow();

        assertThat(paper.content()).contains("利用を終える日", "令和11年3月31日", "令和12年3月31日", "論文の査読が長引いたため", "(利用期間の延長)");
        assertThat(papers.paper("国2-4", 0)).isEmpty();
    }

    private static ApplicationDocument asked() {
        return DraftReader.asSubmitted(Drafts.complete());
    }

    @Test
    @DisplayName("どの様式の行も、種類・記入欄・データの出どころが決まっている")
    void everyLineIsWellFormed() {
        var sources = List.of("", "draft", "history", "office", "closings", "layout", "fixed", "hand", "council");
        assertThat(PaperTexts.known().values()).allSatisfy(line -> {
            assertThat(sources).contains(line.source());
            if (!line.printed().isEmpty()) {
                assertThat(line.source()).as(line.form() + " " + line.block()).isNotEmpty();
            }
        });
        assertThat(Arrays.stream(PaperKind.values()).map(PaperKind::code)).doesNotHaveDuplicates();
    }
}
