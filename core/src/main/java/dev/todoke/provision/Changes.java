package dev.todoke.provision;

import dev.todoke.provision.application.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
        private final List<RecordedEvent> past = new ArrayList<>();
        private final List<PledgeEvent.PledgeSigned> signed = new ArrayList<>();
        private Draft approved;
        private Draft draft;
        private boolean begun;

        private Fold(Draft approved) {
            this.approved = approved;
            this.draft = approved;
        }

        private void add(RecordedEvent recorded) {
            past.add(recorded);
            switch (recorded.event()) {
                case ControlEvent.ChangeDrafted(var task, var texts) -> {
                    draft = pledged(draft.with(task, texts));
                    begun = true;
                }
                case ControlEvent.ChangeFileAttached(var file) -> filesOf(file.field());
                case ControlEvent.ChangeFileDetached(var number) ->
                    Attachments.of(past).find(number).ifPresent(file -> filesOf(file.field()));
                case PledgeEvent.PledgeSigned signature -> {
                    signed.add(signature);
                    everywhere(this::withSignatures);
                }
                case ControlEvent.UserPledgeConfirmed(var user, var day) ->
                    everywhere(text -> Application.pledged(text, user, day));
                case ControlEvent.ChangeAsked asked -> asked(asked, recorded);
                case ControlEvent.ChangeDropped(var number) -> ends(number, Change.State.DROPPED, "", recorded);
                case ControlEvent.ChangeCouncilHeard heard ->
                    changes.replaceAll(change -> change.number() == heard.number() ? change.heard(heard) : change);
                case ControlEvent.ChangeAccepted accepted -> {
                    approved = numbered(accepted.number()).after();
                    ends(accepted.number(), Change.State.ACCEPTED, accepted.words(), recorded);
                }
                case ControlEvent.ChangeRefused refused ->
                    ends(refused.number(), Change.State.REFUSED, refused.reason(), recorded);
                default -> {}
            }
        }

        /// Users who stay keep the day of their pledge; a new user has the day of the own signature, or none yet.
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
            return withSignatures(all);
        }

        private Draft withSignatures(Draft text) {
            return new Pledges(List.of(), signed).written(text);
        }

        /// A pledge counts in what is approved, in what is being written and in what waits for its answer.
        private void everywhere(UnaryOperator<Draft> pledge) {
            approved = pledge.apply(approved);
            draft = pledge.apply(draft);
            changes.replaceAll(change -> change.open() ? change.pledged(pledge.apply(change.after())) : change);
        }

        private void filesOf(String field) {
            draft = Attachments.of(past).proposedIn(draft, field);
            begun = true;
        }

        private void startFrom(Draft text) {
            approved = text;
            draft = text;
            begun = false;
        }

        private void asked(ControlEvent.ChangeAsked asked, RecordedEvent recorded) {
            var files = Attachments.of(past);
            changes.add(new Change(
                    asked,
                    approved,
                    new Draft(asked.texts()),
                    recorded.at(),
                    List.of(),
                    Change.State.OPEN,
                    recorded.at(),
                    "",
                    files.proposed().stream()
                            .filter(file -> !files.now().contains(file))
                            .toList()));
            startFrom(approved);
        }

        private Change numbered(int number) {
            return changes.get(number - 1);
        }

        private void ends(int number, Change.State state, String words, RecordedEvent recorded) {
            startFrom(approved);
            changes.replaceAll(
                    change -> change.number() == number ? change.ended(state, recorded.at(), words) : change);
        }
    }
}
