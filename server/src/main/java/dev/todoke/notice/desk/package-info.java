/// Writing, sending and reading circulars (事務連絡の送付と受領).
@NullMarked
package dev.todoke.notice.desk;

import org.jspecify.annotations.NullMarked;
