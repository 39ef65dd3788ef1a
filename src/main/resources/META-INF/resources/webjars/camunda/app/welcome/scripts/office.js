/** The office's mark, the way back to our pages, no login but ours, and that this is a demonstration. */
import {demonstrate, dress} from '/assets/webapp-frame.js';

dress();
demonstrate();
