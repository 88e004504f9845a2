package dev.todoke.kernel;

/// How long work tells how far it is and learns that it should stop (処理の進み具合).
public interface Progress {

    /// `units` more pieces of work are done.
    void advance(long units);

    /// Whether somebody asked to stop; the work ends at the next safe place.
    boolean stopRequested();

    /// For work that nobody watches.
    Progress NONE = new Progress() {
        @Override
        public void advance(long units) {
            // nobody watches
        }

        @Override
        public boolean stopRequested() {
            return false;
        }
    };
}
