/// Steps that lower the risk of a file after the recipe (匿名化の追加の手順): coarsen, withhold cells, leave rows out.
///
/// Read first: [dev.todoke.provision.repair.Repair], [dev.todoke.provision.repair.RepairRun],
/// [dev.todoke.provision.repair.RepairSearch]. Never here: a value made finer, a number drawn at random.
@NullMarked
package dev.todoke.provision.repair;

import org.jspecify.annotations.NullMarked;
