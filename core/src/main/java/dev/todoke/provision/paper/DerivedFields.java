package dev.todoke.provision.paper;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Fields of the paper that follow from others on screen (導かれる記入欄): what is asked once need not be asked again.
record DerivedFields(Draft draft, PaperCalendar calendar) {

    /// Kinds of survival information and the fields that ask for each.
    private static final Map<String, String> SURVIVAL =
            new TreeMap<>(Map.of("status", "4エ.1", "date", "4エ.2", "cause", "4エ.3"));

    private static final String ON_RECEIPT = "提供を受けた日";

    PaperValues form21(PaperValues values) {
        var all = pledges(survival(values), "3イ.a1");
        return all.has("6.1") || !draft.has("period-end") ? all : all.with("6.1", ON_RECEIPT);
    }

    PaperValues form22(PaperValues values) {
        var all = pledges(values, "2.a1")
                .with("0.4", draft.text("party-name"))
                .with("#users-registry", users(values, "registry"))
                .with("#users-research", users(values, "research"));
        return draft.has("period-end") ? all.with("5", period(values)) : all;
    }

    private static String period(PaperValues values) {
        var start = values.text("#period-start");
        return "%sから%sまで".formatted(start.isEmpty() ? ON_RECEIPT : start, values.text("#period-end"));
    }

    /// The users for one purpose; a user without a purpose stands in both tables.
    private List<Map<String, String>> users(PaperValues values, String purpose) {
        var rows = values.rows("#users");
        var numbers = draft.rows("users");
        var chosen = new ArrayList<Map<String, String>>();
        for (int i = 0; i < rows.size(); i++) {
            var purposes = draft.choices("users.%d.purpose".formatted(numbers.get(i)));
            if (purposes.contains(purpose) || purposes.isEmpty() && asked(purpose)) {
                chosen.add(rows.get(i));
            }
        }
        return chosen;
    }

    private boolean asked(String purpose) {
        return draft.choices("hospital-purposes").contains(purpose);
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

    private PaperValues pledges(PaperValues values, String number) {
        long signed = draft.rows("users").stream()
                .filter(row -> draft.has("users.%d.pledged".formatted(row)))
                .count();
        return signed == 0 ? values : values.with(number, signed + "名分");
    }

    /// Words of the chosen ways to destroy, for lists of media.
    static String disposal(String code) {
        return Form.current().fields().stream()
                .filter(field -> field.choices().equals("disposal"))
                .flatMap(field -> Form.current().choices(field).stream())
                .filter(choice -> choice.code().equals(code))
                .map(Form.Choice::ja)
                .findFirst()
                .orElse(code);
    }
}
