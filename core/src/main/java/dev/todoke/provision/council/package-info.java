/// The council (審議会): its members and meetings, conflicts of interest, opinions, and the result that
/// follows from them.
///
/// Read first: [dev.todoke.provision.council.Deliberation], [dev.todoke.provision.council.Meeting],
/// [dev.todoke.provision.council.Quorum]. Never here: an opinion of the machine, and the decision itself.
@NullMarked
package dev.todoke.provision.council;

import org.jspecify.annotations.NullMarked;
