/// Page of one person: tumours, values and why (個人票・集約).
@NullMarked
package dev.todoke.consolidation.web;

import org.jspecify.annotations.NullMarked;
