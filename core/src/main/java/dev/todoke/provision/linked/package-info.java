/// Linkage use (リンケージ利用): the applicant's own list of consenting people, matched inside the registry, and
/// what may
/// leave about them.
///
/// Read first: [dev.todoke.provision.linked.ConsentedListReader], [dev.todoke.provision.linked.MatchRule],
/// [dev.todoke.provision.extraction.LinkedExtractor]. Never here: a name, a near miss or a decision of a
/// clerk in anything
/// that leaves.
@NullMarked
package dev.todoke.provision.linked;

import org.jspecify.annotations.NullMarked;
