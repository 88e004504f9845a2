package dev.todoke.provision.application;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.YearOfDiagnosis;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Whether the fields of a draft agree with each other and with the law (申出書の中の矛盾).
///
/// Each method is one rule with its own id; a rule stays silent while the fields it needs are missing or
/// unreadable.
final class DocumentChecks {

    private static final int FIRST_YEAR_OF_PATIENT_MOVEMENT = 2020;
    private static final int PATIENT_MOVEMENT = 71;
    private static final SortedSet<Integer> STATUS_ITEMS = new TreeSet<>(List.of(66));
    private static final SortedSet<Integer> DATE_ITEMS = new TreeSet<>(List.of(67, 68, 76));
    private static final SortedSet<Integer> CAUSE_ITEMS = new TreeSet<>(List.of(64, 65));

    private final DraftReader reader;
    private final Draft draft;
    private final List<Reason> open = new ArrayList<>();

    DocumentChecks(DraftReader reader, Draft draft) {
        this.reader = reader;
        this.draft = draft;
    }

    List<Reason> contradictions() {
        articleAllowsKind();
        articleAllowsPurpose();
        yearsOfTheNationalRegistry();
        facilityIsACode();
        methodsUseChosenItems();
        yearsAreClosed();
        patientMovementFrom2020();
        areasAreKnownAndOurs();
        sitesAreReadable();
        agesMakeARange();
        periodInsideLegalLimit();
        oneChiefUser();
        nobodyAbroad();
        pledgesBeforeToday();
        ethicsApprovedBeforeToday();
        enoughResults();
        survivalItemsAgree();
        publicationInsidePeriod();
        return List.copyOf(open);
    }

    /// 根拠条項 and 情報の種別 must agree. Source: form 2-1, 法第21条第8項・第9項.
    private void articleAllowsKind() {
        var article = DraftReader.article(draft);
        var kind = DraftReader.kind(draft);
        if (article.isEmpty() || kind.isEmpty()) {
            return;
        }
        if (!LegalBasis.of(article.get()).kinds().contains(kind.get())) {
            String allowed =
                    kind.get() == KindOfData.ANONYMISED ? KindOfData.IDENTIFIABLE.ja() : KindOfData.ANONYMISED.ja();
            add(
                    "N03",
                    "kind",
                    "%sで申し出られるのは「%s」です。根拠条項か情報の種別を直してください。",
                    article.get().ja(),
                    allowed);
        }
    }

    /// 根拠条項 and 目的 must agree: articles 18 and 19 serve cancer control, article 21 serves research. Source: form 2-1.
    private void articleAllowsPurpose() {
        var article = DraftReader.article(draft);
        String purpose = draft.text("purpose-kind");
        if (article.isEmpty() || article.get() == Article.HOSPITAL || purpose.isEmpty()) {
            return;
        }
        if (purpose.equals("control") != article.get().cancerControl()) {
            add(
                    "N21",
                    "purpose-kind",
                    "%sの目的は「%s」です。根拠条項か目的の区分を直してください。",
                    article.get().ja(),
                    LegalBasis.of(article.get()).purposeJa());
        }
    }

    /// Diagnoses before 2016 belong to the former registries of the prefectures. Source: 法附則, 提供マニュアル.
    private void yearsOfTheNationalRegistry() {
        if (draft.choices("years").stream()
                .anyMatch(year -> year.matches("\\d{4}") && Integer.parseInt(year) < YearOfDiagnosis.FIRST)) {
            add("N22", "years", "2015年以前の診断は地域がん登録の情報で、県の別の決まりで提供します。窓口に相談してください。");
        }
    }

    private void facilityIsACode() {
        if (draft.has("facility")
                && DraftReader.hospital(draft)
                && !FacilityCode.isFacilityCode(draft.text("facility"))) {
            add("N24", "facility", "施設コード「%s」を読み取れません。数字と英大文字の5桁で書いてください。", draft.text("facility"));
        }
    }

    /// What a method uses must have been asked for. Source: form 2-1 ※4.
    private void methodsUseChosenItems() {
        var chosen = DraftReader.items(draft);
        for (int row : draft.rows("methods")) {
            String field = "methods." + row + ".items";
            var used = CodeLists.numbers(draft.text(field));
            if (used.isEmpty() && draft.has(field)) {
                add("N15", field, "項目の番号「%s」を読み取れません。例 4、5、66-68", draft.text(field));
            }
            var missing = new TreeSet<>(used.orElseGet(TreeSet::new));
            missing.removeAll(chosen);
            if (!missing.isEmpty()) {
                add("N23", field, "手法が使う項目%sは、利用する登録情報(5ア)に選ばれていません。", numbers(missing));
            }
        }
    }

    /// Only closed years can be provided. Source: form 1.
    private void yearsAreClosed() {
        for (int year : DraftReader.years(draft)) {
            if (reader.closedYears().stream().noneMatch(closed -> closed.value() == year)) {
                add("N04", "years", "%s年診断はまだ年次確定していません。確定した年を選んでください。", year);
            }
        }
    }

    /// Item 71 is provided from diagnosis year 2020. Source: form 2-1 annex.
    private void patientMovementFrom2020() {
        boolean before = DraftReader.years(draft).stream().anyMatch(year -> year < FIRST_YEAR_OF_PATIENT_MOVEMENT);
        if (before && DraftReader.items(draft).contains(PATIENT_MOVEMENT)) {
            add("N05", "items", "項目71(患者異動動向)は2020年診断から提供できます。項目か診断年次を直してください。");
        }
    }

    private void areasAreKnownAndOurs() {
        var unknown = CodeLists.unknownAreas(draft.text("area"));
        if (!unknown.isEmpty()) {
            add("N15", "area", "地域コード %s は表にありません。都道府県2桁か市区町村5桁で書いてください。", String.join("、", unknown));
            return;
        }
        var parts = CodeLists.parts(draft.text("area"));
        if (parts.stream().anyMatch(code -> !code.startsWith(reader.prefecture()))) {
            add("N16", "area", "この窓口が提供できるのは都道府県コード%sの情報です。ほかの県にわたる申出は国立がん研究センターの窓口にお願いします。", reader.prefecture());
        }
        if (DraftReader.article(draft).filter(a -> a == Article.MUNICIPALITY).isPresent()
                && parts.stream().anyMatch(code -> code.length() == 2)) {
            add("N20", "area", "第19条で申し出られるのはその市町村に係る情報です。市区町村コード5桁で書いてください。");
        }
    }

    private void sitesAreReadable() {
        if (draft.has("sites") && CodeLists.sites(draft.text("sites")).isEmpty()) {
            add("N15", "sites", "がんの種類「%s」を読み取れません。例 C15、C16-C20、又は「すべて」", draft.text("sites"));
        }
    }

    private void agesMakeARange() {
        for (String field : List.of("age-from", "age-to")) {
            if (draft.has(field) && !draft.text(field).matches("\\d{1,3}")) {
                add("N18", field, "年齢は0から%sまでの数字で書いてください。", Range.Ages.OLDEST);
                return;
            }
        }
        var ages = DraftReader.ages(draft);
        if (ages.from() > ages.to()) {
            add("N18", "age-from", "年齢の範囲(%s歳から%s歳)の順を直してください。", ages.from(), ages.to());
        }
    }

    /// Source: 施行令第9条. Anonymised data have no limit by law; what is longer than five years is asked for
    /// with a reason too.
    private void periodInsideLegalLimit() {
        var end = DraftReader.date(draft, "period-end");
        if (end.isEmpty()) {
            return;
        }
        var period = new UsePeriod(DraftReader.start(draft), end.get());
        var start = period.earliestStart(reader.today());
        if (end.get().isBefore(start)) {
            add("N07", "period-end", "利用を終える日(%s)が始める日(%s)より前です。どちらかを直してください。", end.get(), start);
        }
        insideLimit(start, end.get());
        DraftReader.date(draft, "study-end")
                .filter(studyEnd -> end.get().isAfter(studyEnd))
                .ifPresent(studyEnd -> add("N06", "period-end", "利用を終える日(%s)が研究期間の終わり(%s)より後です。", end.get(), studyEnd));
    }

    /// Five years without further ado; up to fifteen when the reason for long use is written, which the
    /// council weighs.
    private void insideLimit(LocalDate start, LocalDate end) {
        var limit = UsePeriod.legalLimit(start);
        if (!end.isAfter(limit)) {
            return;
        }
        boolean council = DraftReader.article(draft)
                .filter(article -> LegalBasis.of(article).councilHeard())
                .isPresent();
        if (!draft.has("long-use") || !council) {
            add("N06", "period-end", "利用期間は%sまでです(始める日から5年後の日を含む年の12月31日)。終える日を直してください。", limit);
        } else if (end.isAfter(PeriodLimit.longest(start))
                && DraftReader.kind(draft)
                        .filter(KindOfData.IDENTIFIABLE::equals)
                        .isPresent()) {
            add("N06", "period-end", "長期利用でも%sまでです(始める日から15年後の日を含む年の12月31日)。終える日を直してください。", PeriodLimit.longest(start));
        }
    }

    private void oneChiefUser() {
        var rows = draft.rows("users");
        long chiefs = rows.stream()
                .filter(row -> DataUser.chief(draft.text("users." + row + ".role")))
                .count();
        if (!rows.isEmpty() && chiefs != 1) {
            add("N08", "users.1.role", "%sを1人だけ選んでください。いまは%s人です。", chiefRole(), chiefs);
        }
    }

    private String chiefRole() {
        return DraftReader.hospital(draft) ? "責任者" : "統括利用責任者";
    }

    /// Users abroad leave the automatic path. Source: 提供マニュアル第5版 第16.
    private void nobodyAbroad() {
        for (int row : draft.rows("users")) {
            if (draft.text("users." + row + ".abroad").equals("yes")) {
                add("N12", "users." + row + ".abroad", "国外にいる利用者を含む申出は、先に窓口に相談してください。");
            }
        }
    }

    private void pledgesBeforeToday() {
        for (int row : draft.rows("users")) {
            String field = "users." + row + ".pledged";
            DraftReader.date(draft, field)
                    .filter(signed -> signed.isAfter(reader.today()))
                    .ifPresent(signed -> add("N10", field, "誓約書の署名日(%s)が今日より後です。", signed));
        }
    }

    private void ethicsApprovedBeforeToday() {
        if (Requirement.ETHICS_APPROVED.holds(draft)) {
            DraftReader.date(draft, "ethics-date")
                    .filter(approved -> approved.isAfter(reader.today()))
                    .ifPresent(approved -> add("N10", "ethics-date", "倫理審査の承認年月日(%s)が今日より後です。", approved));
        }
    }

    /// Two results under 法第21条第8項. Source: form 2-1 ※2.
    private void enoughResults() {
        int needed = DraftReader.article(draft)
                .map(article -> LegalBasis.of(article).resultsNeeded())
                .orElse(0);
        int shown = draft.rows("results").size();
        if (shown > 0 && shown < needed) {
            add("N11", "results.1.title", "がんに係る調査研究の実績を%s件以上挙げてください。いまは%s件です。", needed, shown);
        }
    }

    private void survivalItemsAgree() {
        var kinds = draft.text("survival").equals("yes") ? draft.choices("survival-kinds") : List.<String>of();
        survivalItemsAgree(kinds, "status", STATUS_ITEMS);
        survivalItemsAgree(kinds, "date", DATE_ITEMS);
        survivalItemsAgree(kinds, "cause", CAUSE_ITEMS);
    }

    private void survivalItemsAgree(List<String> kinds, String kind, SortedSet<Integer> items) {
        var asked = new TreeSet<>(DraftReader.items(draft));
        asked.retainAll(items);
        if (!asked.isEmpty() && !kinds.contains(kind)) {
            add("N13", "items", "項目%sは生存確認情報です。4エで必要な生存確認情報を選ぶか、項目を外してください。", numbers(asked));
        }
    }

    private static String numbers(SortedSet<Integer> items) {
        return String.join("、", items.stream().map(String::valueOf).toList());
    }

    private void publicationInsidePeriod() {
        var end = DraftReader.date(draft, "period-end").map(YearMonth::from);
        for (int row : draft.rows("publications")) {
            String field = "publications." + row + ".month";
            var month = month(draft.text(field));
            if (month.isPresent() && end.isPresent() && month.get().isAfter(end.get())) {
                add("N14", field, "公表の予定(%s)が利用期間の終わり(%s)より後です。", month.get(), end.get());
            }
        }
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private void add(String id, String field, String ja, Object... values) {
        open.add(Reason.at(id, field, ja, values));
    }
}
