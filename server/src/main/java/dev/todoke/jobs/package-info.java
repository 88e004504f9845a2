/// Work that takes longer than a page (処理の実行): asked for, run in chunks, watched, stopped, continued after a crash.
///
/// Read first: [dev.todoke.jobs.Job], [dev.todoke.jobs.JobContext], [dev.todoke.jobs.JobDesk].
/// Never here: what a job works on, and no personal data in its parameters: our own numbers only.
@NullMarked
package dev.todoke.jobs;

import org.jspecify.annotations.NullMarked;
