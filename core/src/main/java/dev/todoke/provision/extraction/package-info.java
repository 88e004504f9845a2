/// Extraction and anonymisation (抽出・匿名化): a file made from a named closing by what was approved and nothing else.
///
/// Read first: [dev.todoke.provision.extraction.ExtractionSpec], [dev.todoke.provision.extraction.Extractor],
/// [dev.todoke.provision.extraction.RiskReport]. Never here: a name, a birth date, or a column outside the decision.
@NullMarked
package dev.todoke.provision.extraction;

import org.jspecify.annotations.NullMarked;
