package dev.todoke.jobs;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;

/// A kind of work that runs by itself (処理). Implementations are beans; one bean per kind.
public interface Job {

    /// Stable name of the kind such as `linkage`; its words are in the messages as `job.linkage`.
    String kind();

    /// Does the work chunk by chunk. After a crash it is called again and continues from [JobContext#cursor].
    void run(JobContext context);

    /// In whose name its transactions act; the registry room unless the work is another's.
    default Acting acting() {
        return Acting.at(Face.REGISTRY);
    }
}
