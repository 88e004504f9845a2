package dev.todoke.provision.desk;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Actor;
import dev.todoke.provision.Answer;
import dev.todoke.provision.PledgeCommand;
import dev.todoke.provision.Pledges;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.application.Checksum;
import dev.todoke.provision.delivery.Passphrase;
import dev.todoke.provision.store.PledgeCodeStore;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Codes for users and their signatures (誓約書の受付). A user needs no account: the code leads to one person of one
/// application.
@Component
public class PledgeDesk {

    private static final Actor USER = Actor.of("pledge-code", ProvisionRole.DATA_USER);

    private final ApplicationDesk desk;
    private final PledgeCodeStore codes;
    private final PledgeText text;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    public PledgeDesk(
            ApplicationDesk desk,
            PledgeCodeStore codes,
            PledgeText text,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.codes = codes;
        this.text = text;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// A code as it is shown once to the applicant, who passes it on.
    public record Code(String name, String institution, String code) {}

    /// New codes, or why there are none.
    public record Invitation(Answer answer, List<Code> codes) {
        public Invitation {
            codes = List.copyOf(codes);
        }
    }

    /// What somebody with a code reads before signing.
    ///
    /// @param signedOn empty as long as nobody signed
    public record Reading(String title, String applicant, String name, String institution, String signedOn) {}

    /// Makes codes for users of an application; earlier codes of the same people end.
    ///
    /// @param rows rows of the table of users, of the change that waits or is being written after the decision
    @Transactional
    public Optional<Invitation> invite(SignedIn who, String id, List<Integer> rows) {
        return desk.read(id, "A-02").map(application -> {
            var made = application.pledges().users(application.usersText()).stream()
                    .filter(user ->
                            rows.contains(user.row()) && user.signature().isEmpty())
                    .map(user -> new Code(
                            user.name(),
                            user.institution(),
                            new String(Passphrase.from(random).reveal())))
                    .toList();
            var invited = made.stream()
                    .map(code -> new PledgeCommand.Invited(code.name(), code.institution(), sha256(code.code())))
                    .toList();
            var answer =
                    desk.give(who, id, new PledgeCommand.InviteUsers(invited)).orElseThrow();
            if (answer instanceof Answer.Decided) {
                made.forEach(code -> codes.keep(sha256(code.code()), id, clock.instant()));
            }
            return new Invitation(answer, answer instanceof Answer.Decided ? made : List.of());
        });
    }

    /// What the holder of a code signs; nothing for an unknown or an ended code.
    public Optional<Reading> read(String code) {
        return holder(code)
                .flatMap(holder -> Acting.at(Face.APPLICANT, holder.owner())
                        .get(() -> desk.read(holder.application(), "pledge"))
                        .flatMap(application -> application
                                .pledges()
                                .holder(application.usersText(), sha256(code))
                                .map(user -> reading(
                                        application.draft().text("title"),
                                        application.draft().text("party-name"),
                                        user))));
    }

    private static Reading reading(String title, String applicant, Pledges.UserPledge user) {
        return new Reading(
                title,
                applicant,
                user.name(),
                user.institution(),
                user.signature().map(signed -> signed.on().toString()).orElse(""));
    }

    /// Signs under the edition of the pledge that stands on the page.
    public Optional<Answer> sign(String code, String signature, boolean agreed) {
        var command = new PledgeCommand.SignPledge(sha256(code), signature, agreed, text.edition(), text.sha256());
        return holder(code)
                .flatMap(holder -> Acting.at(Face.APPLICANT, holder.owner())
                        .get(() -> desk.give(USER, holder.application(), command)));
    }

    private Optional<PledgeCodeStore.Holder> holder(String code) {
        return Optional.ofNullable(transaction.execute(_ -> codes.holder(sha256(code))))
                .flatMap(found -> found);
    }

    private static String sha256(String code) {
        String plain = code.strip().replace("-", "").toUpperCase(Locale.ROOT);
        return Checksum.sha256(plain.getBytes(StandardCharsets.UTF_8));
    }
}
