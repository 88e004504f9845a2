/// Circulars in the database (事務連絡の行).
@NullMarked
package dev.todoke.notice.store;

import org.jspecify.annotations.NullMarked;
