/** The endpoints file and what is made of it. */
@NullMarked
package org.fenlei.local.play.http;

import org.jspecify.annotations.NullMarked;
