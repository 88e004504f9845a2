/// Checks the draft of an application for data at home (申出書の下書きの点検), by the rules of the portal and no others.
@NullMarked
package dev.todoke.cli.application;

import org.jspecify.annotations.NullMarked;
