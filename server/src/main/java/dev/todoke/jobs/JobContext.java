package dev.todoke.jobs;

import dev.todoke.kernel.Progress;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What a running job is handed (処理の実行環境).
public interface JobContext {

    /// Number of this run.
    long run();

    /// Our own numbers and choices that the run was asked with.
    Map<String, String> parameters();

    /// One parameter that must be there.
    default String parameter(String name) {
        var value = parameters().get(name);
        if (value == null) {
            throw new MissingJobParameter(name);
        }
        return value;
    }

    /// Where the work stands: empty at the first start, then whatever the last chunk answered.
    String cursor();

    /// Does one chunk in one transaction and moves the cursor inside it: both are stored or neither is.
    ///
    /// @param work takes the cursor and answers the next one
    /// @throws StopRequested before the chunk, when somebody asked to stop
    void chunk(UnaryOperator<String> work);

    /// How many units there will be; 0 when nobody knows.
    void total(long units);

    /// One sentence on what is being done now.
    void message(String sentence);

    /// Address of the page that shows what came out.
    void result(String address);

    /// Handed to the core's long computations; shown at most once a second.
    Progress progress();
}
