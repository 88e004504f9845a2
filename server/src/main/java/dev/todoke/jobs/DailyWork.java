package dev.todoke.jobs;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;

/// Work that is done by itself once every day (毎日の仕事), such as writing the reminders that are due.
///
/// It does whatever is due until today and is not done yet, so that one run makes up for days on which the program was
/// off, and a second run on the same day does nothing twice.
public interface DailyWork extends Job {

    /// Whose work it is: the registry room or the office.
    Face house();

    @Override
    default Acting acting() {
        return Acting.at(house());
    }
}
