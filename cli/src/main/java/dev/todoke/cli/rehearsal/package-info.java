/// One run of all commands on synthetic files (予行), so that later starts are fast (docs/adr/0243).
///
/// Read first: [dev.todoke.cli.rehearsal.RehearseCommand]. Never here: anything whose output somebody reads.
@NullMarked
package dev.todoke.cli.rehearsal;

import org.jspecify.annotations.NullMarked;
