package dev.todoke.linkage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which weights the registry links by (使用中の重み), from the acts of people, oldest first.
///
/// Somebody proposes an edition, somebody else puts it in force or turns it down. 0 stands for the weights that ship
/// with the program.
public record WeightsInForce(List<Act> acts) {

    public WeightsInForce {
        acts = List.copyOf(acts);
    }

    /// What somebody did.
    public enum Kind {
        /// 提案
        PROPOSED,
        /// 使用開始
        ENACTED,
        /// 見送り
        TURNED_DOWN
    }

    /// @param edition number of the edition, 0 for the shipped weights
    public record Act(Kind kind, long edition, String clerk, String reason, Instant at) {}

    /// Number of the edition in force.
    public long edition() {
        return acts.stream()
                .filter(act -> act.kind() == Kind.ENACTED)
                .reduce((_, later) -> later)
                .map(Act::edition)
                .orElse(0L);
    }

    /// The proposal that waits for somebody else.
    public Optional<Act> open() {
        return acts.isEmpty() || acts.getLast().kind() != Kind.PROPOSED
                ? Optional.empty()
                : Optional.of(acts.getLast());
    }

    /// Why an edition cannot be proposed; empty when nothing stands against it.
    public List<Refusal> refusalsToPropose(long wanted, String reason) {
        var refusals = new ArrayList<Refusal>();
        if (open().isPresent()) {
            refusals.add(Refusal.of("weights-open", "ほかの提案が決まるのを待っています。"));
        }
        if (wanted == edition()) {
            refusals.add(Refusal.of("weights-in-force", "この版は、もう使っています。"));
        }
        if (reason.isBlank()) {
            refusals.add(Refusal.of("weights-reason", "理由を書いてください。"));
        }
        return refusals;
    }

    /// Why this person cannot decide about the open proposal; empty when nothing stands against it.
    public List<Refusal> refusalsToDecide(String clerk) {
        if (open().isEmpty()) {
            return List.of(Refusal.of("weights-none", "決める提案がありません。"));
        }
        return open().filter(act -> act.clerk().equals(clerk)).isPresent()
                ? List.of(Refusal.of("weights-two-people", "提案した人とは別の人が決めます。"))
                : List.of();
    }
}
