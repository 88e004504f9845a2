package dev.todoke.cli;

import java.util.Map;
import java.util.concurrent.Callable;

/// A command that only names commands below it (下位コマンドの見出し), such as `codes` for `codes convert`.
///
/// The words of a member lie in the bundle `cli/<group>-<member>`.
public interface CommandGroup {

    /// The commands below, by name and in the order of the help.
    Map<String, Callable<Integer>> members();
}
