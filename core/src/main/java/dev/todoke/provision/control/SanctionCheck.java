package dev.todoke.provision.control;

import dev.todoke.provision.application.Draft;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Whether an application names somebody under a sanction (提供制限との照合). Width, spaces and case do not matter.
public final class SanctionCheck {

    /// A sanction in force and the name of the application that meets it.
    public record Hit(Sanction sanction, String named) {}

    private SanctionCheck() {}

    public static List<Hit> hits(List<Sanction> sanctions, Draft draft, LocalDate today) {
        var names = names(draft);
        return sanctions.stream()
                .filter(sanction -> sanction.inForce(today))
                .flatMap(sanction -> names.stream()
                        .filter(name -> plain(name).equals(plain(sanction.name())))
                        .map(name -> new Hit(sanction, name)))
                .toList();
    }

    private static List<String> names(Draft draft) {
        var names = new ArrayList<>(List.of(draft.text("party-name"), draft.text("representative")));
        for (int row : draft.rows("users")) {
            names.add(draft.text("users." + row + ".name"));
            names.add(draft.text("users." + row + ".institution"));
        }
        return names.stream().filter(name -> !name.isEmpty()).distinct().toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
