package dev.todoke.provision;

import dev.todoke.provision.control.FieldChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Whether a person may work with the data now (利用者ごとの利用の可否).
///
/// A user whom a change added may not before the own pledge is signed or confirmed; a removed user may not from the
/// moment of the answer.
public record UserAccess(String name, State state, Instant since) {

    /// What a user may do (利用の可否).
    public enum State {
        MAY_USE,
        PLEDGE_DUE,
        REMOVED
    }

    /// Every user there ever was since the decision, in the order in which they came.
    public static List<UserAccess> of(Application application) {
        var users = new LinkedHashMap<String, UserAccess>();
        var accepted = application.lastRecorded(ReviewEvent.ApplicationAccepted.class);
        if (accepted.isEmpty()) {
            return List.of();
        }
        var changes = Changes.of(application).all().stream()
                .filter(change -> change.answer() == Change.State.ACCEPTED)
                .toList();
        var first =
                changes.isEmpty() ? application.submitted() : changes.getFirst().before();
        var since = accepted.get().at();
        first.rows("users").forEach(row -> {
            String name = first.text("users." + row + ".name");
            users.put(name, new UserAccess(name, State.MAY_USE, since));
        });
        changes.forEach(change -> change.differences().stream()
                .filter(difference -> difference.field().equals("users"))
                .forEach(difference -> users.put(difference.row(), changed(application, change, difference))));
        return List.copyOf(new ArrayList<>(users.values()));
    }

    private static UserAccess changed(Application application, Change change, FieldChange difference) {
        String name = difference.row();
        if (difference.how().equals("removed")) {
            return new UserAccess(name, State.REMOVED, change.answeredAt());
        }
        String institution = change.after().text(difference.afterId() + ".institution");
        return application.history().stream()
                .filter(recorded -> pledges(recorded, change, name, institution))
                .findFirst()
                .map(recorded -> new UserAccess(name, State.MAY_USE, later(recorded.at(), change.answeredAt())))
                .orElseGet(() -> new UserAccess(name, State.PLEDGE_DUE, change.answeredAt()));
    }

    /// On paper, confirmed by the desk after the answer; or signed with the own code, before it or after.
    private static boolean pledges(RecordedEvent recorded, Change change, String name, String institution) {
        return switch (recorded.event()) {
            case ControlEvent.UserPledgeConfirmed(var user, var _) ->
                user.equals(name) && !recorded.at().isBefore(change.answeredAt());
            case PledgeEvent.PledgeSigned signature ->
                Pledges.same(signature.name(), name) && Pledges.same(signature.institution(), institution);
            default -> false;
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
