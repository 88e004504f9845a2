/// Formal check, council and decision (形式点検・審査・決裁).
///
/// Read first: [dev.todoke.provision.review.FormalCheckList], [dev.todoke.provision.review.CouncilResult],
/// [dev.todoke.provision.review.Approval]. Never here: an opinion of the machine on a point that needs a person.
@NullMarked
package dev.todoke.provision.review;

import org.jspecify.annotations.NullMarked;
