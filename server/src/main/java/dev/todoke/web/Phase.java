package dev.todoke.web;

/// One step of a long procedure (段階) in the phase bar.
public record Phase(String label, State state) {

    /// Where the procedure stands with respect to the step.
    public enum State {
        DONE,
        CURRENT,
        AHEAD;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
