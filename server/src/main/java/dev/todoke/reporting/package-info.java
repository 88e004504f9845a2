/// How a hospital organises its reporting (届出の体制): approval by the manager, hand-over between people.
///
/// Read first: [dev.todoke.reporting.desk.ReportingDesk].
/// Never here: accounts. Who leaves is told to the registry room, which ends the account.
@NullMarked
package dev.todoke.reporting;

import org.jspecify.annotations.NullMarked;
