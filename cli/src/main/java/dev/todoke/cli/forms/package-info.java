/// `todoke forms …` (様式の文言): the office's own wording of the printed forms.
@NullMarked
package dev.todoke.cli.forms;

import org.jspecify.annotations.NullMarked;
