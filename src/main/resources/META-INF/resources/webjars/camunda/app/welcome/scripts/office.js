/** The office's mark, the way back to our pages, and no login but ours. */
import {dress} from '/assets/webapp-frame.js';

dress();
