/// The check before publication (公表前確認): what a reader could learn about few people from tables and text that a
/// user of provided data wants to publish.
///
/// Read first: [dev.todoke.provision.publication.PublicationCheck], [dev.todoke.provision.publication.PublicationRule],
/// [dev.todoke.provision.publication.ReaderKnowledge]. Never here: the decision. A person decides; the machine names
/// what it found, with the arithmetic a reader would do.
@NullMarked
package dev.todoke.provision.publication;

import org.jspecify.annotations.NullMarked;
