package dev.todoke.provision;

import dev.todoke.provision.application.Draft;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who has pledged (誓約の状況): a pledge belongs to a person of an institution, not to a row of the table.
///
/// A row that is moved keeps its pledge; a person who is taken off the list loses the code at once.
public record Pledges(List<PledgeEvent.UserInvited> invited, List<PledgeEvent.PledgeSigned> signed) {

    /// One user of the draft and how far the pledge is (利用者の誓約).
    public record UserPledge(
            int row,
            String name,
            String institution,
            Optional<PledgeEvent.UserInvited> invitation,
            Optional<PledgeEvent.PledgeSigned> signature) {}

    public Pledges {
        invited = List.copyOf(invited);
        signed = List.copyOf(signed);
    }

    public static Pledges of(List<RecordedEvent> history) {
        var invited = new ArrayList<PledgeEvent.UserInvited>();
        var signed = new ArrayList<PledgeEvent.PledgeSigned>();
        for (RecordedEvent recorded : history) {
            switch (recorded.event()) {
                case PledgeEvent.UserInvited invitation -> invited.add(invitation);
                case PledgeEvent.PledgeSigned signature -> signed.add(signature);
                default -> {
                    // other events say nothing of pledges
                }
            }
        }
        return new Pledges(invited, signed);
    }

    /// Every named user of the draft.
    public List<UserPledge> users(Draft draft) {
        return draft.rows("users").stream()
                .filter(row -> draft.has("users." + row + ".name"))
                .map(row -> user(draft, row))
                .toList();
    }

    private UserPledge user(Draft draft, int row) {
        String name = draft.text("users." + row + ".name");
        String institution = draft.text("users." + row + ".institution");
        return new UserPledge(
                row,
                name,
                institution,
                invited.reversed().stream()
                        .filter(invitation ->
                                same(invitation.name(), name) && same(invitation.institution(), institution))
                        .findFirst(),
                signed.reversed().stream()
                        .filter(signature -> same(signature.name(), name) && same(signature.institution(), institution))
                        .findFirst());
    }

    /// The user of the draft whose newest code this is; nobody when the person was taken off the list.
    public Optional<UserPledge> holder(Draft draft, String codeSha256) {
        return users(draft).stream()
                .filter(user -> user.invitation()
                        .filter(invitation -> invitation.codeSha256().equals(codeSha256))
                        .isPresent())
                .findFirst();
    }

    /// The draft with the day of signature in the row of everybody who signed.
    Draft written(Draft draft) {
        var written = draft;
        for (UserPledge user : users(draft)) {
            if (user.signature().isPresent()) {
                written = written.with(
                        "users." + user.row() + ".pledged",
                        user.signature().get().on().toString());
            }
        }
        return written;
    }

    /// Names are the same whatever their width and blanks.
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
