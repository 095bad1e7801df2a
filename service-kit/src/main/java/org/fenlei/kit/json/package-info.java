/** How values of the domain look in JSON and in a URL. */
@NullMarked
package org.fenlei.kit.json;

import org.jspecify.annotations.NullMarked;
