package dev.todoke.provision.council;

import dev.todoke.provision.application.Draft;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Recognises the member who is applicant or user of an application (利益相反の照合): by account, and by name with
/// blanks
/// and widths of characters put aside. A note in brackets after a name is put aside too.
public record ConflictSearch(String owner, Draft submitted) {

    private static final List<String> SINGLE_NAMES = List.of("party-name", "representative", "contact-name");
    private static final String USERS = "users";

    public Optional<Conflict> of(Member member) {
        if (!member.account().isEmpty() && member.account().equals(owner)) {
            return Optional.of(new Conflict(member.id(), Conflict.Ground.ACCOUNT, member.name()));
        }
        String wanted = plain(member.name());
        return names().stream()
                .filter(name -> plain(name).equals(wanted))
                .findFirst()
                .map(name -> new Conflict(member.id(), Conflict.Ground.NAME, name));
    }

    /// Whether somebody of the application works where the member works; not a conflict by itself.
    public boolean samePlace(Member member) {
        String place = plain(member.affiliation());
        return !place.isEmpty()
                && (plain(submitted.text("party-name")).equals(place)
                        || submitted.rows(USERS).stream()
                                .map(row -> plain(submitted.text(USERS + "." + row + ".institution")))
                                .anyMatch(place::equals));
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        SINGLE_NAMES.stream().map(submitted::text).forEach(names::add);
        submitted.rows(USERS).forEach(row -> names.add(submitted.text(USERS + "." + row + ".name")));
        names.removeIf(String::isBlank);
        return names;
    }

    static String plain(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return folded.replaceAll("\\([^)]*\\)$", "").replaceAll("[\\s\\u3000・]", "");
    }
}
