package dev.todoke.jobs;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import java.util.Set;

/// A kind of work that runs by itself (処理). Implementations are beans; one bean per kind.
public interface Job {

    /// Stable name of the kind such as `linkage`; its words are in the messages as `job.linkage`.
    String kind();

    /// Does the work chunk by chunk. After a crash it is called again and continues from [JobContext#cursor].
    void run(JobContext context);

    /// Kinds after which this work is asked for by itself, because their result changes its own (続けて行う処理).
    default Set<String> runsAfter() {
        return Set.of();
    }

    /// In whose name its transactions act; the registry room unless the work is another's.
    default Acting acting() {
        return Acting.at(Face.REGISTRY);
    }
}
