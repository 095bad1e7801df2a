/** The one origin of local mode: routes by table to the services, and serves the portal page. */
@NullMarked
package org.fenlei.local.gateway;

import org.jspecify.annotations.NullMarked;
