package dev.todoke.audit.store;

import dev.todoke.audit.InclusionProof;
import dev.todoke.audit.MerkleNodes;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Roots of complete subtrees of the sealed events (ハッシュ木の節の保管), so that a proof reads some hundred hashes and not
/// all of them.
@Repository
public class NodeStore implements MerkleNodes {

    private static final List<Integer> KEPT = List.of(8, 16, 24);
    private static final int STEP = 8;
    private static final int CHILDREN = 1 << STEP;

    private final JdbcClient jdbc;

    public NodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds the nodes that are complete in a record of `size` events and not kept yet.
    public void complete(long size) {
        for (int level : KEPT) {
            long kept = jdbc.sql("select coalesce(max(place), -1) + 1 from audit.node where level = :level")
                    .param("level", level)
                    .query(Long.class)
                    .single();
            for (long place = kept; place < size >> level; place++) {
                jdbc.sql("insert into audit.node (level, place, hash) values (:level, :place, :hash)")
                        .param("level", level)
                        .param("place", place)
                        .param("hash", InclusionProof.root(below(level - STEP, place << STEP, CHILDREN)))
                        .update();
            }
        }
    }

    @Override
    public byte[] root(int level, long place) {
        int kept = Math.min(level / STEP * STEP, KEPT.getLast());
        return InclusionProof.root(below(kept, place << (level - kept), 1 << (level - kept)));
    }

    /// Hashes of one level side by side; level 0 are the leaves.
    private List<byte[]> below(int level, long from, int count) {
        var sql = level == 0
                ? """
                select e.leaf from audit.sealed s join audit.event e on e.id = s.event
                where s.seq >= :from and s.seq < :to order by s.seq
                """
                : "select hash from audit.node where level = :level and place >= :from and place < :to order by place";
        var hashes = jdbc.sql(sql)
                .param("level", level)
                .param("from", from)
                .param("to", from + count)
                .query((row, _) -> row.getBytes(1))
                .list();
        if (hashes.size() != count) {
            throw new IllegalStateException("%d of %d hashes of level %d".formatted(hashes.size(), count, level));
        }
        return hashes;
    }
}
