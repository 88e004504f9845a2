/// Extraction as a run with progress (抽出の処理).
///
/// Read first: [dev.todoke.provision.job.ExtractionJob]. Never here: who may ask for it.
@NullMarked
package dev.todoke.provision.job;

import org.jspecify.annotations.NullMarked;
