package dev.todoke.api;

/// A call cannot be done (呼び出しの拒否); the door writes the problem as the answer.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.type());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
