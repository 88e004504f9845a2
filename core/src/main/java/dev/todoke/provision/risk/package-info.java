/// Risk preview (再特定の見通し): how far the rows asked for could be told apart, while the items are being chosen.
///
/// Read first: [dev.todoke.provision.risk.RiskColumns], [dev.todoke.provision.risk.RiskOutlook],
/// [dev.todoke.provision.risk.ItemAdvice]. Never here: a row, a name; an applicant sees the rounded outlook only.
@NullMarked
package dev.todoke.provision.risk;

import org.jspecify.annotations.NullMarked;
