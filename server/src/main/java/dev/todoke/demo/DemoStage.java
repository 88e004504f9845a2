package dev.todoke.demo;

import java.util.List;

/// One stage of the demonstration (実演の一段階), a bean of the module that owns the matter.
///
/// A stage is run again from its cursor when the program was killed in the middle; nothing it does may be done twice.
public interface DemoStage {

    /// Place in the order, of no other stage: 5 files, 22 facilities, 25 accounts, 30 notifications, 40 deaths, 50
    /// linkage, 60 consolidation, 70 closings, 80 statistics, 90 data request.
    int order();

    /// Name in the user's words, such as 届出の受付.
    String name();

    /// Does the work and answers what came out, one sentence a line.
    List<String> run(DemoWorld world);
}
