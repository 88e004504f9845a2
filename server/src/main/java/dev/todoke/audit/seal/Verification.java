package dev.todoke.audit.seal;

import dev.todoke.audit.Checkpoint;
import dev.todoke.audit.InclusionProof;
import dev.todoke.audit.MerkleFrontier;
import dev.todoke.audit.store.AuditKeys;
import dev.todoke.audit.store.AuditStore;
import dev.todoke.audit.store.NodeStore;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Checks the whole record against its hashes and signatures, and proves that one event is in it (検証と証明).
@Component
public class Verification {

    private static final int BATCH = 5_000;

    private final AuditStore store;
    private final NodeStore nodes;
    private final AuditKeys keys;
    private final FaceTransactions transactions;

    public Verification(AuditStore store, NodeStore nodes, AuditKeys keys, FaceTransactions transactions) {
        this.store = store;
        this.nodes = nodes;
        this.keys = keys;
        this.transactions = transactions;
    }

    /// Reads every event in its order and names the first that does not fit.
    public AuditVerdict verify() {
        return transactions.as(Acting.SYSTEM, this::verdict);
    }

    private AuditVerdict verdict() {
        var checkpoints = new ArrayDeque<>(store.checkpoints());
        var frontier = MerkleFrontier.EMPTY;
        for (var rows = store.sealedFrom(0, BATCH); !rows.isEmpty(); rows = store.sealedFrom(frontier.size(), BATCH)) {
            for (var row : rows) {
                if (!fits(row)) {
                    return new AuditVerdict.Broken(row.id(), "内容がハッシュと一致しません。");
                }
                frontier = frontier.append(row.leaf());
                var fault = faultAt(checkpoints, frontier);
                if (fault.isPresent()) {
                    return new AuditVerdict.Broken(row.id(), fault.get());
                }
            }
        }
        return endsOf(frontier, checkpoints);
    }

    private boolean fits(AuditStore.Row row) {
        return MessageDigest.isEqual(row.event().leaf(), row.leaf()) && keys.macFits(row.leaf(), row.mac());
    }

    private Optional<String> faultAt(ArrayDeque<Checkpoint> checkpoints, MerkleFrontier frontier) {
        var next = checkpoints.peekFirst();
        if (next == null || next.size() != frontier.size()) {
            return Optional.empty();
        }
        checkpoints.removeFirst();
        if (!MessageDigest.isEqual(next.root(), frontier.root())) {
            return Optional.of("封印した順序または件数が変わっています。");
        }
        return keys.signatureFits(next.statement(), next.signature())
                ? Optional.empty()
                : Optional.of("区切りの署名が正しくありません。");
    }

    private AuditVerdict endsOf(MerkleFrontier frontier, ArrayDeque<Checkpoint> checkpoints) {
        if (!checkpoints.isEmpty()) {
            return new AuditVerdict.Broken(
                    0,
                    "署名済みの件数 %d に対して %d 件しかありません。"
                            .formatted(checkpoints.getLast().size(), frontier.size()));
        }
        if (store.highestSeq() + 1 != store.sealedCount() || store.sealedCount() != frontier.size()) {
            return new AuditVerdict.Broken(0, "通し番号に欠けがあります。");
        }
        if (store.latestFrontier().size() != frontier.size()) {
            return new AuditVerdict.Broken(0, "署名されていない封印があります。");
        }
        var waiting = store.unsealed(BATCH);
        for (var row : waiting) {
            if (!fits(row)) {
                return new AuditVerdict.Broken(row.id(), "封印前の行が変わっています。");
            }
        }
        return store.firstStray()
                .<AuditVerdict>map(stray -> new AuditVerdict.Broken(stray, "封印されず、封印待ちでもない行です。"))
                .orElseGet(() -> new AuditVerdict.Sound(frontier.size(), waiting.size()));
    }

    /// Proof that an event is in the record as signed last; empty while it is not sealed.
    public Optional<Proven> prove(long event) {
        return transactions.as(Acting.SYSTEM, () -> store.seqOf(event).flatMap(this::proof));
    }

    private Optional<Proven> proof(long seq) {
        return store.latestCheckpoint().map(checkpoint -> {
            var proof = InclusionProof.of(seq, checkpoint.size(), nodes);
            return new Proven(proof, checkpoint, List.of(store.leafAt(seq)));
        });
    }

    /// An event's place in the record, with the signed root it leads to.
    ///
    /// @param leaf hash of the event, the only element
    public record Proven(InclusionProof proof, Checkpoint checkpoint, List<byte[]> leaf) {

        public Proven {
            leaf = List.copyOf(leaf);
        }

        public boolean holds() {
            return proof.leadsTo(checkpoint.root(), leaf.getFirst());
        }
    }
}
