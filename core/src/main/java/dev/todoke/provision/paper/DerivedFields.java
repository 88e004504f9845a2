package dev.todoke.provision.paper;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.Draft;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Fields of the paper that follow from others on screen (導かれる記入欄): what is asked once need not be asked again.
record DerivedFields(Draft draft) {

    /// Kinds of survival information and the fields that ask for each.
    private static final Map<String, String> SURVIVAL =
            new TreeMap<>(Map.of("status", "4エ.1", "date", "4エ.2", "cause", "4エ.3"));

    PaperValues added(PaperValues values) {
        return period(pledges(survival(purpose(values))));
    }

    /// Which purpose it is follows from the article.
    private PaperValues purpose(PaperValues values) {
        var article = Coded.find(Article.values(), draft.text("article"));
        if (values.has("2ア.k") || article.isEmpty()) {
            return values;
        }
        var kind = switch (article.get()) {
            case PREFECTURE, MUNICIPALITY -> "control";
            case HOSPITAL, RESEARCH_IDENTIFIABLE, RESEARCH_ANONYMISED -> "research";
        };
        return values.with("2ア.k", new TreeSet<>(List.of(kind)), "");
    }

    private PaperValues survival(PaperValues values) {
        if (!draft.has("survival")) {
            return values;
        }
        var chosen = draft.choices("survival-kinds");
        var all = values;
        for (var kind : SURVIVAL.entrySet()) {
            var code = chosen.contains(kind.getKey()) ? kind.getKey() : "no-" + kind.getKey();
            all = all.with(kind.getValue(), new TreeSet<>(List.of(code)), "");
        }
        return all;
    }

    private PaperValues pledges(PaperValues values) {
        long signed = draft.rows("users").stream()
                .filter(row -> draft.has("users.%d.pledged".formatted(row)))
                .count();
        return signed == 0 ? values : values.with("3イ.a1", signed + "名分");
    }

    private PaperValues period(PaperValues values) {
        return values.has("6.1") || !draft.has("period-end") ? values : values.with("6.1", "提供を受けた日");
    }
}
