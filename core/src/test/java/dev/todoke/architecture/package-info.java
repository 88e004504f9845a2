/// The borders of the modules, proved (構成の点検).
@NullMarked
package dev.todoke.architecture;

import org.jspecify.annotations.NullMarked;
