package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Application;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.PledgeDesk;
import java.util.List;

/// Who has pledged and who has not (誓約の状況), for the applicant.
///
/// @param codes just made; shown this once
/// @param change whether the users are those of a change of what was approved
public record PledgesPage(
        String id,
        String title,
        boolean open,
        List<Line> lines,
        List<PledgeDesk.Code> codes,
        String edition,
        boolean change) {

    /// One user.
    ///
    /// @param signedOn empty as long as nobody signed
    public record Line(int row, String name, String institution, boolean invited, String signedOn) {}

    public PledgesPage {
        lines = List.copyOf(lines);
        codes = List.copyOf(codes);
    }

    static PledgesPage of(Application application, SignedIn who, List<PledgeDesk.Code> codes, String edition) {
        return new PledgesPage(
                application.id(),
                application.draft().text("title"),
                application.openTo(Actors.of(who)).contains(CommandKind.INVITE_USERS),
                lines(application),
                codes,
                edition,
                application.approval().isPresent());
    }

    static List<Line> lines(Application application) {
        return application.pledges().users(application.usersText()).stream()
                .map(user -> new Line(
                        user.row(),
                        user.name(),
                        user.institution(),
                        user.invitation().isPresent(),
                        user.signature().map(signed -> signed.on().toString()).orElse("")))
                .toList();
    }

    /// How many are still to sign.
    public long missing() {
        return lines.stream().filter(line -> line.signedOn().isEmpty()).count();
    }
}
