/// Same tumour or another (腫瘍・多重がんの判定): the IARC/IACR rules of 2004 as recording rule and as reporting rule.
///
/// Read first: [dev.todoke.tumour.TumourFacts], [dev.todoke.tumour.TumourDecision],
/// [dev.todoke.tumour.RecordingRule]. Never here: which hospital's value is kept. That is `consolidation`.
@NullMarked
package dev.todoke.tumour;

import org.jspecify.annotations.NullMarked;
