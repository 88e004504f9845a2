package dev.todoke.provision;

import dev.todoke.provision.application.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The changes of an application, and the one being written (変更申出), folded from its events.
///
/// @param draft the application as it would read with what was written since
/// @param begun whether anything was written since the last change
public record Changes(List<Change> all, Draft draft, boolean begun) {

    public Changes {
        all = List.copyOf(all);
    }

    public static Changes of(Application application) {
        boolean rewritten = application.last(ControlEvent.ChangeAccepted.class).isPresent();
        var fold = new Fold(rewritten ? firstApproved(application) : application.submitted());
        application.history().forEach(fold::add);
        return new Changes(fold.changes, fold.draft, fold.begun);
    }

    /// The text as it was before the first change.
    private static Draft firstApproved(Application application) {
        var before = application.history().stream()
                .takeWhile(recorded -> !(recorded.event() instanceof ControlEvent.ChangeAccepted))
                .toList();
        return Application.fold(application.id(), application.owner(), before).submitted();
    }

    /// The change that waits for its answer.
    public Optional<Change> open() {
        return all.stream().filter(Change::open).findFirst();
    }

    public Optional<Change> numbered(int number) {
        return all.stream().filter(change -> change.number() == number).findFirst();
    }

    private static final class Fold {

        private final List<Change> changes = new ArrayList<>();
        private Draft approved;
        private Draft draft;
        private boolean begun;

        private Fold(Draft approved) {
            this.approved = approved;
            this.draft = approved;
        }

        private void add(RecordedEvent recorded) {
            switch (recorded.event()) {
                case ControlEvent.ChangeDrafted(var task, var texts) -> {
                    draft = pledged(draft.with(task, texts));
                    begun = true;
                }
                case ControlEvent.ChangeAsked asked -> asked(asked, recorded);
                case ControlEvent.ChangeDropped(var number) -> ends(number, Change.State.DROPPED, "", recorded);
                case ControlEvent.ChangeCouncilHeard heard -> changes.replaceAll(change -> heard(change, heard));
                case ControlEvent.ChangeAccepted accepted -> {
                    approved = numbered(accepted.number()).after();
                    ends(accepted.number(), Change.State.ACCEPTED, accepted.words(), recorded);
                }
                case ControlEvent.ChangeRefused refused ->
                    ends(refused.number(), Change.State.REFUSED, refused.reason(), recorded);
                default -> {}
            }
        }

        /// Users who stay keep the day of their pledge; a new user has none yet.
        private Draft pledged(Draft written) {
            var all = written;
            for (int row : written.rows("users")) {
                String name = written.text("users." + row + ".name");
                all = all.with("users." + row + ".pledged", "");
                for (int old : approved.rows("users")) {
                    if (Pledges.same(name, approved.text("users." + old + ".name"))) {
                        all = all.with("users." + row + ".pledged", approved.text("users." + old + ".pledged"));
                    }
                }
            }
            return all;
        }

        private void startFrom(Draft text) {
            approved = text;
            draft = text;
            begun = false;
        }

        private void asked(ControlEvent.ChangeAsked asked, RecordedEvent recorded) {
            changes.add(new Change(
                    asked,
                    approved,
                    new Draft(asked.texts()),
                    recorded.at(),
                    List.of(),
                    Change.State.OPEN,
                    recorded.at(),
                    ""));
            startFrom(approved);
        }

        private Change numbered(int number) {
            return changes.get(number - 1);
        }

        private void ends(int number, Change.State state, String words, RecordedEvent recorded) {
            startFrom(approved);
            changes.replaceAll(change -> change.number() == number
                    ? new Change(
                            change.asked(),
                            change.before(),
                            change.after(),
                            change.askedAt(),
                            change.councils(),
                            state,
                            recorded.at(),
                            words)
                    : change);
        }

        private static Change heard(Change change, ControlEvent.ChangeCouncilHeard heard) {
            return change.number() == heard.number()
                    ? new Change(
                            change.asked(),
                            change.before(),
                            change.after(),
                            change.askedAt(),
                            List.of(heard),
                            change.answer(),
                            change.answeredAt(),
                            change.words())
                    : change;
        }
    }
}
