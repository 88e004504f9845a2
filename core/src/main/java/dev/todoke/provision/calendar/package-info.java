/// The plan of an application (予定): counted back from the day the data are wanted, and forward from today.
///
/// Read first: [dev.todoke.provision.calendar.Plan], [dev.todoke.provision.calendar.PlanStep].
/// Never here: promises. The days are estimates, and a plan changes no state.
@NullMarked
package dev.todoke.provision.calendar;

import org.jspecify.annotations.NullMarked;
