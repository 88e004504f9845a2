/// Consolidation (集約): one value per item for every registered tumour, each with the report and the rule that gave it.
///
/// Read first: [dev.todoke.consolidation.Consolidator], [dev.todoke.consolidation.ConsolidationRule],
/// [dev.todoke.consolidation.ConsolidatedTumour].
/// Never here: the layout of the closed year, or a change to what a hospital reported.
@NullMarked
package dev.todoke.consolidation;

import org.jspecify.annotations.NullMarked;
