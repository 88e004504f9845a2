package dev.todoke.provision.application;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.Coded;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What an article allows (根拠条項ごとの決まり): which kinds of data, and what must be shown or heard.
///
/// @param councilHeard whether the council must be heard before the decision
/// @param consentNeeded whether living persons must have consented, unless 附則2条 applies
/// @param resultsNeeded number of cancer research results the applicant must show
public record LegalBasis(
        Article article,
        String nameJa,
        String applicantJa,
        String applicantEn,
        Set<KindOfData> kinds,
        String purposeJa,
        String purposeEn,
        boolean councilHeard,
        boolean consentNeeded,
        int resultsNeeded) {

    private static final CodeTable TABLE = Tables.shipped().only("provision-legal-basis");

    public LegalBasis {
        kinds = Set.copyOf(kinds);
    }

    public static LegalBasis of(Article article) {
        return all().stream()
                .filter(basis -> basis.article() == article)
                .findFirst()
                .orElseThrow(() -> new UnknownCodeOfForm("article " + article.code()));
    }

    public static List<LegalBasis> all() {
        return TABLE.rows().stream().map(LegalBasis::read).toList();
    }

    private static LegalBasis read(TableRow row) {
        var kinds = EnumSet.noneOf(KindOfData.class);
        Arrays.stream(row.value("kinds").split(",", -1))
                .map(code -> Coded.find(KindOfData.values(), code)
                        .orElseThrow(() -> new UnknownCodeOfForm("kind of data " + code)))
                .forEach(kinds::add);
        return new LegalBasis(
                Coded.find(Article.values(), row.value("article"))
                        .orElseThrow(() -> new UnknownCodeOfForm("article " + row.value("article"))),
                row.value("nameJa"),
                row.value("applicantJa"),
                row.value("applicantEn"),
                kinds,
                row.value("purposeJa"),
                row.value("purposeEn"),
                row.value("council").equals("yes"),
                row.value("livingConsent").equals("yes"),
                Integer.parseInt(row.value("results")));
    }
}
